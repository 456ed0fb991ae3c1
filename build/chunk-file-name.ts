/** Texts and messages of one language are in a folder of its code, or in a file named by it. */
const ofLanguage = /\/(?:content\/text|i18n\/messages(?:\/late)?)\/([a-z]{2})(?:\/|\.json)/;

/**
 * The name of a chunk in the build. One that holds nothing but the words of one language has the
 * language's code before its ending, so that the worker knows whom it is for.
 */
export function chunkFileName({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const languages = new Set(moduleIds.map((id) => ofLanguage.exec(id)?.[1]));
  const [language] = languages;
  return languages.size === 1 && language !== undefined
    ? `assets/[name]-[hash].${language}.js`
    : "assets/[name]-[hash].js";
}
