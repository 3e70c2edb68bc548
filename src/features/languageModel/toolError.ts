/** Said to a language model, which is told in English whatever the user's language is: what is wrong, and what to do next. */
export class ToolError extends Error {}
