/** Nobody begins and sends within this time, but a program that fills in forms. The script of the form waits for it, too. */
export const fastestMs = 3000;
