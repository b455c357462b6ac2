/** Roman Urdu as people type it, derived from the full romanisation by rule. */

/** What typing leaves out once letters are decomposed: marks over, under and between letters, ʹ, ʻ (ع) and ʼ. */
const UNTYPED = /[\u0300-\u036f\u02b9\u02bb\u02bc]/g

/**
 * Types a romanised word without marks: `nahīṉ` → nahin, `k͟habar` → khabar, `maʻlūm` → malum. The letter و is a w:
 * `vo` → wo. Hyphens are spaces, so that izafat stands alone: `zarāeʻ-e iblāg͟h` → zarae e iblagh,
 * `vazīr-e-aʻzam` → wazir e azam. Capitals stay. Any string gives a string; what is no sound of the scheme is kept.
 */
export function toPlainRoman(translit: string): string {
  return translit
    .normalize('NFD')
    .replace(UNTYPED, '')
    .replace(/v/g, 'w')
    .replace(/V/g, 'W')
    .replace(/-/g, ' ')
    .normalize('NFC')
}
