/** The way to a value in JSON: names of members and places in lists. Empty for the whole. */
export type JsonPath = readonly (string | number)[];
