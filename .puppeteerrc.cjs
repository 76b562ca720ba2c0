// The browser comes from the machine or from the npm registry; nothing is downloaded at install time.
module.exports = { skipDownload: true };
