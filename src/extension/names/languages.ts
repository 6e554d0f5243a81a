/** Language id of source documents in plain text; Markdown sources keep their own. */
export const SOURCE_LANGUAGE = 'source-document';
