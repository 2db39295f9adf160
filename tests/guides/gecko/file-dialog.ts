import type { Gecko } from '../support/gecko.ts';

/**
 * Answers the desktop's own window for choosing a file, which a program without a screen can't show: whatever asks for
 * a file from now on gets this one.
 */
export async function answerFileDialog(gecko: Gecko, path: string): Promise<void> {
  await gecko.run(
    `(path) => {
      const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
      file.initWithPath(path);
      const picker = {
        QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
        init() {},
        appendFilter() {},
        appendFilters() {},
        open: (callback) => Services.tm.dispatchToMainThread(() => callback.done(Ci.nsIFilePicker.returnOK)),
        file,
        defaultString: '',
        defaultExtension: '',
      };
      const factory = {
        QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
        createInstance: (wanted) => picker.QueryInterface(wanted),
      };
      const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
      registrar.registerFactory(Services.uuid.generateUUID(), 'file dialog', '@mozilla.org/filepicker;1', factory);
    }`,
    path,
  );
}
