interface Words {
  getMessage(...parameters: readonly unknown[]): string;
}

/**
 * After an update Chrome throws at each word that a script of the old version asks for. What is left of it in a
 * page is about to go, and a view that renders once more must not throw there.
 */
export function hushAfterLoss(): void {
  const { i18n } = (globalThis as { chrome?: { i18n?: Words } }).chrome ?? {};
  if (!i18n) return;
  const say = i18n.getMessage.bind(i18n);
  i18n.getMessage = (...parameters) => {
    try {
      return say(...parameters);
    } catch {
      return '';
    }
  };
}
