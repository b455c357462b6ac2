/** The rules that choose between readings of a form, each with its name and an example. */
import { CLASS_RULES } from './choose-classes.ts'
import { LITTLE_RULES } from './choose-little.ts'
import { NAME_RULES } from './choose-names.ts'
import type { ChoiceRule } from './neighbours.ts'

export const RULES: readonly ChoiceRule[] = [...NAME_RULES, ...LITTLE_RULES, ...CLASS_RULES]
