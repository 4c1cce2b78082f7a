/** Markup for a page. Whatever came into it as text has been escaped. */
export interface Html {
  readonly markup: string;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

type Part = string | number | Html | readonly Html[];

function markupOf(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** A template of markup; texts that are put in, in content or in a quoted attribute, stay texts. */
export const html = (parts: TemplateStringsArray, ...values: Part[]): Html => ({
  markup: parts.map((part, i) => part + markupOf(values[i] ?? '')).join('')
});
