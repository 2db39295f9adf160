/**
 * The oldest browsers in which everything works, as the build's target. Firefox 115 is the last for Windows 7 and
 * 8 and for macOS before Catalina; Chromium and Safari are of the same spring. In older ones, as in text browsers,
 * the form, the answers and the guides work as they do without a script.
 */
export const oldestBrowsers = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];
