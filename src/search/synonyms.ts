/** placeholder */
export const synonyms = `
sign in = log in
`;
