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
 * The files of a room that other rooms may import; one where the room is one step or one component to all others. Of a
 * room that is not listed here every file is a door: it is vocabulary, a set of small independent modules.
 */
export const DOORS: Readonly<Record<string, readonly string[]>> = {
  urdu: ['annotate.ts'],
  'urdu/english': ['inflect.ts'],
  'urdu/grammar': ['grammar.ts'],
  'urdu/lexicon': [
    'lexicon.ts',
    'entry.ts',
    'cells.ts',
    'gazetteer.ts',
    'numbers.ts',
    'unit-table.ts',
    // Packed at build time, unpacked in the worker.
    'tables.ts',
  ],
  'urdu/words': ['joined.ts', 'choose.ts', 'agree.ts', 'word.ts', 'particles.ts', 'place-endings.ts'],
  'urdu/names': ['known-names.ts', 'names.ts', 'entities.ts'],
  'urdu/time': ['find-times.ts', 'rules.ts', 'calendar.ts'],
  'urdu/meaning': ['units.ts', 'glosses.ts'],
  'urdu/events': ['after-events.ts', 'draft-events.ts'],
  'library/articles': [
    'bundled.ts',
    'own-articles.ts',
    'own-record.ts',
    'pasted.ts',
    'pasted-text.ts',
    'annotate-messages.ts',
    'draft.ts',
  ],
  entities: ['EntityList.tsx', 'EntityCard.tsx'],
  timeline: ['Timeline.tsx', 'date-words.ts'],
  share: ['ShareMenu.tsx', 'ShareText.tsx', 'reader-link.ts', 'share-scope.ts', 'save-file.ts'],
  sound: ['player.ts', 'PlayerBar.tsx', 'SpeakButton.tsx'],
  preferences: ['SettingsPanel.tsx', 'open-settings.ts', 'GlossLanguageChoice.tsx', 'HelpWithControl.tsx'],
  search: ['ArticleSearch.tsx', 'ShelfSearch.tsx', 'search-article.ts'],
  'words/review': ['ReviewPage.tsx'],
  'words/page': ['WordsPage.tsx'],
  study: ['StudyView.tsx'],
  print: ['PrintTool.tsx'],
  'reader/card': ['Card.tsx', 'word-facts.ts'],
  'reader/state': ['use-reader.ts'],
  'reader/tools': ['tools.ts', 'use-tools.ts', 'ToolButtons.tsx', 'ToolIcon.tsx', 'OpenTools.tsx'],
  reader: ['ReaderPage.tsx', 'DeviceFiles.tsx', 'PlaceKeeper.tsx'],
  'app/own': ['OwnPage.tsx', 'OwnReadingPage.tsx', 'OwnList.tsx'],
  app: ['App.tsx'],
  'publish/seeds': ['seed-folder.ts', 'seeds.ts', 'seed-schema.ts'],
  'publish/site': ['lexicon-pack.ts'],
}

/** Rooms that run anywhere: no DOM, no React, no Node. */
export const PURE: readonly string[] = ['article', 'urdu']
