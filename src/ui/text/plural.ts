type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<string, Intl.PluralRules>();

/** `#` stands for the number. */
export function plural(locale: string, n: number, forms: Forms): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return (forms[rule.select(n)] ?? forms.other).replaceAll('#', n < 1000 ? String(n) : n.toLocaleString(locale));
}
