/** Values put into the places that lazily fetched words have for them: `You know {{share}} of its words.` */

/** Every `{{name}}` replaced by its value; a name without one stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
