/** A line of news is cut into words, numbers and signs, each at its place. */
import { describe, expect, test } from 'vitest'
import { tokenise } from '#urdu/segment/tokens.ts'

const cut = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end))
const kinds = (text: string) => tokenise(text).map(({ kind }) => kind)

describe('words', () => {
  test.each([
    ['a plain sentence', 'وزیراعظم آج کراچی پہنچیں گے۔', 'وزیراعظم|آج|کراچی|پہنچیں|گے|۔'],
    ['ZWNJ holds a word together', 'کم‌ترین درجہ', 'کم‌ترین|درجہ'],
    ['the underscore of treebanks does too', 'سوئٹزر_لینڈ گئے', 'سوئٹزر_لینڈ|گئے'],
    ['vowel signs belong to their word', 'فوراً مُلک گیر', 'فوراً|مُلک|گیر'],
    ['a comma of Urdu sticks to no word', 'کراچی، لاہور اور پشاور', 'کراچی|،|لاہور|اور|پشاور'],
    ['quotes are signs', '’امن‘ کی “بات”', '’|امن|‘|کی|“|بات|”'],
    ['a question mark', 'کیا ہوا؟', 'کیا|ہوا|؟'],
    ['a no-break space parts words', 'دو\u00a0وزیر', 'دو|وزیر'],
    ['bidi marks belong to nobody', '\u200fدہلی\u200f میں', 'دہلی|میں'],
    ['no space after the full stop', 'وہ آیا۔وہ گیا', 'وہ|آیا|۔|وہ|گیا'],
    ['a hyphen parts Urdu words', 'پاک-چین راہداری', 'پاک|-|چین|راہداری'],
    ['ZWNJ at the end is no part', 'خبر‌ ہے', 'خبر|ہے'],
  ])('%s', (_, text, forms) => {
    expect(cut(text)).toEqual(forms.split('|'))
  })
})

describe('numbers', () => {
  test.each([
    ['15 افراد', '15|افراد'],
    ['۱۵ افراد', '۱۵|افراد'],
    ['1,50,000 روپے', '1,50,000|روپے'],
    ['۱٬۵۰۰ روپے', '۱٬۵۰۰|روپے'],
    ['3.5 فیصد', '3.5|فیصد'],
    ['۳٫۵ فیصد', '۳٫۵|فیصد'],
    ['10:30 بجے', '10:30|بجے'],
    ['09/07/2021 کو', '09/07/2021|کو'],
    ['2011ء میں', '2011ء|میں'],
    ['1442ھ میں', '1442ھ|میں'],
    ['15ویں سالگرہ', '15ویں|سالگرہ'],
    ['21واں اجلاس', '21واں|اجلاس'],
    ['سال 2021۔', 'سال|2021|۔'],
    ['2018، 2019', '2018|،|2019'],
    ['20 فیصد، 30 فیصد', '20|فیصد|،|30|فیصد'],
    ['20% اضافہ', '20|%|اضافہ'],
  ])('%s', (text, forms) => {
    expect(cut(text)).toEqual(forms.split('|'))
  })

  test('letters right after digits that are no ending are a word of their own', () => {
    expect(cut('20ھزار')).toEqual(['20', 'ھزار'])
    expect(cut('5والا')).toEqual(['5', 'والا'])
  })
})

describe('other scripts and signs', () => {
  test.each([
    ['ٹوئٹر پر @ImranKhanPTI نے', 'ٹوئٹر|پر|@|ImranKhanPTI|نے'],
    ['U.S. نے', 'U.S|.|نے'],
    ["O'Brien نے", "O'Brien|نے"],
    ['AT&T اور Covid-19', 'AT&T|اور|Covid-19'],
    ['हिन्दी میں', 'हिन्दी|میں'],
    ['北京 میں', '北京|میں'],
    ['سچ... مگر', 'سچ|...|مگر'],
    ['سچ۔۔۔ مگر', 'سچ|۔۔۔|مگر'],
    ['سچ -- مگر', 'سچ|--|مگر'],
    ['(فائل فوٹو)', '(|فائل|فوٹو|)'],
    ['خوشی 🎉 ہے', 'خوشی|🎉|ہے'],
  ])('%s', (text, forms) => {
    expect(cut(text)).toEqual(forms.split('|'))
  })

  test('each has its kind', () => {
    expect(kinds('آج 15 BBC ۔')).toEqual(['word', 'number', 'foreign', 'sign'])
  })

  test('nothing is made of nothing', () => {
    for (const text of ['', '   ', '\u200f\u200e', '\ufeff', '\t\u00a0']) expect(tokenise(text)).toEqual([])
  })

  test('the key of a word is its spelling for look-up, of a number and a sign the form', () => {
    expect(tokenise('كراچي ۱۵ ؟').map(({ key }) => key)).toEqual(['کراچی', '۱۵', '؟'])
  })
})
