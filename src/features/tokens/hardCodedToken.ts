/** What the warning about a token in a text is called, in the style of HubSpot's categories. */
export const hardCodedToken = 'HARD_CODED_TOKEN';
