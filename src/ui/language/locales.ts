/** How numbers and dates are written in each language of the interface. */
export const locales = { en: 'en-GB', zh: 'zh-CN' } as const;
