import { followMutt } from './neomutt-steps.ts';
import { test } from './reader.ts';

test('Mutt shows the inbox, sends, keeps a copy in Sent, refuses a wrong password, and is removed', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('Mutt', 'mutt');
  await followMutt({ room, reader, guide, file: '.config/mutt/muttrc' });
});
