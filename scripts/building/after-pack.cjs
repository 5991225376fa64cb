const { rmSync } = require('node:fs');
const { join } = require('node:path');

// The app that Electron shows when it is given none has no place in a package. electron-builder calls this by its name.
exports.default = ({ appOutDir, electronPlatformName, packager }) => {
  const product = packager.appInfo.productFilename;
  const mac = electronPlatformName === 'darwin' || electronPlatformName === 'mas';
  const resources = mac ? join(appOutDir, `${product}.app`, 'Contents', 'Resources') : join(appOutDir, 'resources');
  rmSync(join(resources, 'default_app.asar'), { force: true });
};
