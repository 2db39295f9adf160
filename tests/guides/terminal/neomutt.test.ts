import { followMutt } from './neomutt-steps.ts';
import { test } from './reader.ts';

test('NeoMutt shows the inbox, sends, keeps a copy in Sent, refuses a wrong password, and is removed', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('NeoMutt', 'neomutt');
  await followMutt({ room, reader, guide, file: '.config/neomutt/neomuttrc' });
});
