import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { provider } from '../../../src/provider/index.ts';
import type { CertificateFiles } from './certificate.ts';
import { addresses, ownDomain, ownDomainPerson, person, providerHosts } from './names.ts';
import { run, waitForPort } from './processes.ts';

/** The user and group of the mailboxes. They need no name. */
export const mailUser = 5000;

const folders = { Drafts: 'Drafts', Sent: 'Sent', Spam: 'Junk', Trash: 'Trash' };

/**
 * Starts Dovecot (IMAP on 993 and 143, POP3 on 995 and 110, the latter with STARTTLS) and Postfix (submission on 465
 * and, with STARTTLS, on 587), which delivers into Dovecot's mailboxes and nowhere else.
 * @param folder Work folder of the room
 */
export async function startMailServer(folder: string, certificate: CertificateFiles): Promise<void> {
  const [dovecot, postfix, mail] = ['dovecot', 'postfix', 'mail'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const name of [
    'dovecot/run',
    'dovecot/state',
    'postfix/etc',
    'postfix/queue',
    'postfix/data',
    'mail',
  ]) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  chownSync(mail, mailUser, mailUser);
  execFileSync('chown', ['postfix', join(postfix, 'data')]);
  const people = [person, ownDomainPerson];
  writeFileSync(
    join(dovecot, 'users'),
    people.map(({ address, password }) => `${address}:{PLAIN}${password}\n`).join(''),
  );
  writeFileSync(join(dovecot, 'dovecot.conf'), writeDovecot(folder, certificate));
  writeFileSync(join(postfix, 'mailboxes'), people.map(({ address }) => `${address} ${address}/\n`).join(''));
  writeFileSync(join(postfix, 'etc/main.cf'), writePostfix(folder, certificate));
  writeFileSync(join(postfix, 'etc/master.cf'), postfixServices);
  run(folder, 'postfix', 'postfix', ['-c', join(postfix, 'etc'), 'start-fg']);
  run(folder, 'dovecot', 'dovecot', ['-F', '-c', join(dovecot, 'dovecot.conf')]);
  await Promise.all([993, 143, 995, 110, 465, 587].map((port) => waitForPort(addresses.provider, port)));
}

function writeDovecot(folder: string, { certificate, key }: CertificateFiles): string {
  const mailboxes = Object.entries(folders)
    .map(([name, use]) => `mailbox ${name} {\n special_use = \\${use}\n auto = subscribe\n }`)
    .join('\n');
  // Wrong passwords would otherwise cost seconds each.
  return `base_dir = ${folder}/dovecot/run
state_dir = ${folder}/dovecot/state
log_path = ${folder}/logs/dovecot.log
protocols = imap pop3
listen = ${addresses.provider}
ssl = required
ssl_cert = <${certificate}
ssl_key = <${key}
auth_mechanisms = plain
auth_failure_delay = 0
first_valid_uid = ${mailUser}
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = passwd-file
  args = ${folder}/dovecot/users
}
userdb {
  driver = static
  args = uid=${mailUser} gid=${mailUser} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
${mailboxes}
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener sasl {
    mode = 0666
  }
}
`;
}

function writePostfix(folder: string, { certificate, key }: CertificateFiles): string {
  const name = provider.services['smtp'] ? provider.services['smtp'].host : (providerHosts[0] ?? 'localhost');
  return `compatibility_level = 3.6
queue_directory = ${folder}/postfix/queue
data_directory = ${folder}/postfix/data
maillog_file = ${folder}/logs/postfix.log
maillog_file_prefixes = ${folder}
myhostname = ${name}
mydestination =
inet_interfaces = ${addresses.provider}
inet_protocols = ipv4
smtp_dns_support_level = disabled
alias_maps =
local_recipient_maps =
message_size_limit = 50000000
virtual_mailbox_limit = 0
virtual_mailbox_domains = ${[...provider.mailDomains, ownDomain].join(', ')}
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = texthash:${folder}/postfix/mailboxes
virtual_uid_maps = static:${mailUser}
virtual_gid_maps = static:${mailUser}
smtpd_tls_cert_file = ${certificate}
smtpd_tls_key_file = ${key}
smtpd_tls_security_level = encrypt
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${folder}/dovecot/run/sasl
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
`;
}

const postfixServices = `465 inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
587 inet n - n - - smtpd
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
proxymap  unix  - - n - - proxymap
tlsmgr    unix  - - n 1000? 1 tlsmgr
anvil     unix  - - n - 1 anvil
error     unix  - - n - - error
retry     unix  - - n - - error
virtual   unix  - n n - - virtual
postlog   unix-dgram n - n - 1 postlogd
`;
