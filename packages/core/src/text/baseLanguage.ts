/** The language of a BCP 47 tag without its region or script: `en` of `en-GB`. */
export const baseLanguage = (tag: string | undefined): string | undefined => tag?.toLowerCase().split('-')[0];
