// A real OpenID provider on this machine, for the tests: `node server.mjs PORT REDIRECT_URI`.
// It lets in whoever names a login; its own development pages ask for it.
import { createServer } from "node:http";
import Provider from "oidc-provider";

const [port, redirectUri] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;
const client = { redirect_uris: [redirectUri], grant_types: ["authorization_code"], response_types: ["code"] };

const provider = new Provider(issuer, {
  clients: [
    {
      ...client,
      client_id: "rednotice:tests",
      client_secret: "a secret/with signs: %41&=+",
      token_endpoint_auth_method: "client_secret_basic",
    },
    { ...client, client_id: "public", token_endpoint_auth_method: "none" },
  ],
  claims: { openid: ["sub"], profile: ["name"] },
  conformIdTokenClaims: false, // the name comes in the ID token
  pkce: { required: () => true },
  cookies: { keys: ["for tests only"] },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: () => ({ sub, name: `Invented ${sub}` }),
  }),
});

createServer(provider.callback()).listen(Number(port), "localhost", () => console.log("ready"));
