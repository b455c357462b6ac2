/** Checks a file of new rows (pos, lemma, class, romanisation, senses, marks) before they go into the lexicon: node tests/tools/lexicon/check-lexicon.ts FILE. */
import { readFileSync } from 'node:fs'
import { problemsOf } from './lexicon-rules.ts'

const file = process.argv[2]
if (!file) throw new Error('Name the file.')
const seen = new Set<string>()
let wrong = 0
readFileSync(file, 'utf8')
  .split('\n')
  .forEach((line, index) => {
    if (!line.trim() || line.startsWith('#')) return
    const [pos = '', lemma = '', kind = '', translit = '', senses = '', marks = ''] = line.split('\t')
    const problems = problemsOf({ pos, lemma, class: kind, translit, senses, marks: marks.trim() })
    if (seen.has(`${pos} ${lemma}`)) problems.push('stands twice')
    seen.add(`${pos} ${lemma}`)
    for (const problem of problems) process.stdout.write(`${index + 1}: ${lemma}: ${problem}\n`)
    if (problems.length > 0) wrong += 1
  })
process.stdout.write(`${seen.size} entries, ${wrong} with problems\n`)
