/** Roman Urdu as people type it, derived from the full romanisation. */

/**
 * Diacritics go (`nahīṉ` → `nahin`), و is a w (`vo` → `wo`), خ and غ lose their bar, ع and the apostrophes vanish,
 * and izafat stands alone (`vazīr-e` → `wazir e`). Any string gives a string.
 */
export function toPlainRoman(translit: string): string {
  return translit
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u02b9-\u02bc]/g, '')
    .replace(/v/g, 'w')
    .replace(/V/g, 'W')
    .replace(/-e\b/g, ' e')
    .replace(/-/g, ' ')
}
