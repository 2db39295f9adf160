export const subjects = `bias	0	0	0	0	0	0	0	0	0`;
