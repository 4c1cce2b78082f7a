// Decks are not known when the app is built: the shell answers for every address here.
export const prerender = false;
export const ssr = false;
