const name = "HostingPlugin";

const nginx = (headers) =>
  [
    "# nginx: include this file in the location that serves the folder of Gendan.",
    ...Object.entries(headers).map(([header, value]) => `add_header ${header} "${value}" always;`),
    "",
  ].join("\n");

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const iis = (headers) => `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries(headers)
  .map(([header, value]) => `        <add name="${header}" value="${escaped(value)}" />`)
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

/** Writes the response headers a build needs as settings for nginx (`nginx.conf`) and IIS (`web.config`). */
module.exports = class HostingPlugin {
  constructor(headers) {
    this.headers = headers;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        compilation.emitAsset("nginx.conf", new sources.RawSource(nginx(this.headers)));
        compilation.emitAsset("web.config", new sources.RawSource(iis(this.headers)));
      });
    });
  }
};
