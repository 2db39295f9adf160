// Where `autoconfig.<mail domain>` points to this site, programs ask for the file at this path.
export { getStaticPaths, GET } from '../.well-known/autoconfig/mail/[file].ts';
