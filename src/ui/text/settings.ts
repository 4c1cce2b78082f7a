import { settings } from './en/settings.ts';

export const settingsText = (): typeof settings => settings;
