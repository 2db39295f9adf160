import { defineProvider } from '../../../src/provider/define.ts';

/** Private browsing only: a proxy and WireGuard, customers known by an account number, two topics. */
export const provider = defineProvider({
  name: 'Nettle',
  referencePrefix: 'NT',
  tagline: 'Private browsing without an address or a name.',
  domain: 'nettle.example',
  site: 'https://support.nettle.example',
  website: 'https://nettle.example',

  services: {
    proxy: {
      kind: 'https-proxy',
      label: 'HTTPS proxy',
      host: 'proxy.nettle.example',
      port: 443,
      security: 'tls',
      mayBeEmergency: true,
    },
    tunnel: {
      kind: 'wireguard',
      label: 'WireGuard',
      host: 'wg.nettle.example',
      port: 51820,
      security: 'wireguard',
      mayBeEmergency: true,
      publicKey: 'bmV0dGxlIGZpeHR1cmUgcHVibGljIGtleSAwMDAwMDE=',
      dns: '10.9.0.1',
      exampleAddress: '10.9.3.7/32',
    },
  },

  customers: { knownBy: 'account-number', pattern: '\\d{12}', example: '4821 0937 5516' },

  support: {
    address: 'support@nettle.example',
    emergency: 'duty@elsewhere.example',
    abuse: 'abuse@nettle.example',
    days: [1, 3, 5],
    opens: '12:00',
    closes: '20:00',
    timeZone: 'Asia/Kolkata',
  },

  topics: [
    {
      id: 'private-browsing',
      label: 'Private browsing',
      about: 'Setting it up, and what to do when it fails.',
      team: 'support@nettle.example',
      icon: 'globe-lock',
      takes: ['private-browsing', 'security'],
    },
    {
      id: 'other',
      label: 'Account and everything else',
      about: 'Payments, this site, and what fits nowhere else.',
      team: 'office@nettle.example',
      takes: ['account-billing', 'sales', 'website', 'other'],
    },
  ],

  facts: {
    'limits.devices': 3,
  },
});
