/**
 * What a call is asked for by: HubSpot's record id or, with `idProperty`, the value of a unique property.
 * Always text: HubSpot promises no more than that, and a number above 2^53 would lose digits.
 */
export type CallId = string;
