const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

/** Where `office-addin-dev-certs install` keeps the certificate it makes this machine trust. */
const folder = path.join(os.homedir(), ".office-addin-dev-certs");

/** Serves the add-in to an Excel on this machine, with the headers a real server sends. */
module.exports = (headers) => {
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => path.join(folder, name));
  const options = [key, cert, ca].every((file) => fs.existsSync(file)) ? { key, cert, ca } : {};
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options },
    headers,
    hot: false,
    client: { overlay: false },
  };
};
