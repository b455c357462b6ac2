/** The rooms of src: which stand on which floor, and the door of each. The check in floors.ts holds the code to this table. */

/**
 * Lowest floor first. A room imports only from lower floors; rooms of one floor do not know each other.
 * A folder inside a folder is a room of its own.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ['article', 'locales', 'styles', 'urdu/english'],
  ['kit', 'urdu/script', 'urdu/grammar'],
  ['urdu/segment'],
  ['urdu/lexicon'],
  ['urdu/words'],
  ['urdu/names', 'urdu/time'],
  ['urdu/meaning', 'urdu/events'],
  ['urdu'],
  ['library/storage', 'library/settings'],
  ['library/articles', 'library/words'],
  ['entities', 'timeline', 'share', 'sound', 'preferences'],
  ['words', 'search'],
  ['words/review', 'words/page', 'text'],
  ['study', 'print', 'reader/card'],
  ['reader/state'],
  ['reader/tools'],
  ['reader'],
  ['app/own'],
  ['app'],
  ['publish/seeds'],
  ['publish/site'],
  ['publish/command'],
]

/**
 * The files of a room that other rooms may import. Of a room that is not listed here every file is a door: it is
 * vocabulary, a set of small independent modules.
 */
export const DOORS: Readonly<Record<string, readonly string[]>> = {}

/** Rooms that run anywhere: no DOM, no React, no Node. */
export const PURE: readonly string[] = ['article', 'urdu']
