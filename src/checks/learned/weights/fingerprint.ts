/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const fingerprint = {
  readings: '555711e622e3e4862f781a55557ea921acfcbd619fe1b592977ce941007988b7',
  weights: 'a04a18186524c2b46700a5e3aa6f9a1bd29203de4b3101f073c5a8ec515addb6',
};
