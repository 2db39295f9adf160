import { provider } from '../provider/index.ts';
import { answerPorts } from './ports.ts';
import { listMailWords, listSettings, listWebAddresses, type SettingsRow } from './settings-list.ts';

/** Where the settings are as plain text, for any program and for paper. */
export const settingsTextPath = '/settings.txt';

/**
 * Writes every setting of every service as plain text.
 * @param appPasswords Path of the answer about app passwords, if the site has one
 */
export function writeSettingsText(appPasswords: string | undefined): string {
  const ports = answerPorts().map(({ port, answer }) => ({ name: `Port ${port}`, value: answer }));
  const parts = [
    `Settings of ${provider.name} for any program`,
    ...listSettings().map(({ title, rows }) => writePart(title, rows)),
    writePart('In a browser', listWebAddresses()),
    writePart('If your program asks for …', listMailWords()),
    writePart('Which port?', ports),
    ...(appPasswords
      ? [`With two-step sign-in, programs need an app password:\n${provider.site}${appPasswords}`]
      : []),
    `Help: ${provider.site}/`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function writePart(title: string, rows: readonly SettingsRow[]): string {
  if (rows.length === 0) return '';
  return [title, '-'.repeat(title.length), ...rows.map(({ name, value }) => `${name}: ${value}`)].join('\n');
}
