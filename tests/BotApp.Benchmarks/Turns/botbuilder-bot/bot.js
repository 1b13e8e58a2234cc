// The echo bot of Microsoft's samples on Microsoft's own library, without a web framework in front of it.
// Token validation is the library's own, with the addresses of issuer and keys set by its public settings. Only where
// the bot's own token comes from is written here: the library's login insists on https, ours stands on loopback.
"use strict";
const http = require("node:http");
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = require("botbuilder");
const { AppCredentials, ServiceClientCredentialsFactory } = require("botframework-connector");

const [appId, tenantId, secret, teams] = process.argv.slice(2);
const scope = "https://api.botframework.com";

class Credentials extends AppCredentials {
  async refreshToken() {
    const response = await fetch(`${teams}/${tenantId}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: appId,
        client_secret: secret,
        scope: `${scope}/.default`,
      }),
    });
    const { access_token: accessToken, expires_in: seconds } = await response.json();
    return { accessToken, expiresOn: new Date(Date.now() + seconds * 1000) };
  }
}

class CredentialsFactory extends ServiceClientCredentialsFactory {
  async isValidAppId(id) {
    return id === appId;
  }

  async isAuthenticationDisabled() {
    return false;
  }

  async createCredentials(id, audience) {
    return new Credentials(id, tenantId, audience);
  }
}

const authentication = new ConfigurationBotFrameworkAuthentication(
  {
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    ToChannelFromBotLoginUrl: `${teams}/${tenantId}`,
    ToChannelFromBotOAuthScope: scope,
    ToBotFromChannelTokenIssuer: "https://api.botframework.com",
    ToBotFromChannelOpenIdMetadataUrl: `${teams}/v1/.well-known/openidconfiguration`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${teams}/${tenantId}/v2.0/.well-known/openid-configuration`,
    ValidateAuthority: false,
  },
  new CredentialsFactory(),
);

const adapter = new CloudAdapter(authentication);
adapter.onTurnError = async (_, error) => console.error(error);

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`echo: ${context.activity.text}`);
      await next();
    });
  }
}

const bot = new EchoBot();
const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    request.body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    response.status = (code) => {
      response.statusCode = code;
      return response;
    };
    response.header = (name, value) => response.setHeader(name, value);
    response.send = (body) => response.write(typeof body === "object" ? JSON.stringify(body) : String(body));
    adapter.process(request, response, (context) => bot.run(context)).catch((error) => {
      console.error(error);
      response.statusCode = 500;
      response.end();
    });
  });
});
server.listen(0, "127.0.0.1", () => console.log(`listening http://127.0.0.1:${server.address().port}`));
process.stdin.on("end", () => process.exit(0)).resume();
