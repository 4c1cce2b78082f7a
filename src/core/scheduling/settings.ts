import { SETTINGS, type SettingName } from '../log/event.ts';

type Wide<T> = T extends string ? string : T extends number ? number : boolean;
export type Settings = { readonly [K in SettingName]: Wide<(typeof SETTINGS)[K]> };
export type SettingValue = string | number | boolean;

export const DEFAULT_SETTINGS: Settings = SETTINGS;

const LIMITS: Partial<Record<SettingName, { from: number; to: number }>> = {
  'text-size': { from: 50, to: 400 },
  'new-cards': { from: 0, to: 9999 },
  'day-start': { from: 0, to: 23 }
};

/** A log may come from a file: only a value that the app could have written is worn. */
export function allows(name: SettingName, value: SettingValue): boolean {
  if (typeof value !== typeof DEFAULT_SETTINGS[name]) return false;
  if (typeof value !== 'number') return true;
  const { from, to } = LIMITS[name] ?? { from: -Infinity, to: Infinity };
  return Number.isInteger(value) && value >= from && value <= to;
}

export const isSetting = (name: string): name is SettingName => Object.hasOwn(SETTINGS, name);
