/** A text of a reader's own, as the storage keeps it. */
import type { OwnArticle } from '#library/own-record.ts'

export function anOwnArticle(changes: Partial<OwnArticle> = {}): OwnArticle {
  return {
    version: 1,
    id: 'abc123def456',
    title: 'جنیوا میں ملاقات',
    text: 'جنیوا میں ملاقات\nصدر نے کہا کہ بات چیت جاری رہے گی۔',
    date: '2021-07-10',
    dateBasis: 'stated',
    addedAt: 1_625_900_000_000,
    ...changes,
  }
}
