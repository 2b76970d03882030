declare module 'virtual:locales' {
  export const messages: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>>;
}
