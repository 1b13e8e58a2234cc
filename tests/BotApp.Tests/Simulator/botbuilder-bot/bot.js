// A small bot on Microsoft's own library: echo, card, invoke, update, channel thread, paged members, proactive 1:1.
// Prints its port when it listens. No app id: authentication off, loopback only.
"use strict";
const http = require("node:http");
const {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsActivityHandler,
  TeamsInfo,
} = require("botbuilder");

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (context, error) => {
  console.error(error);
  await context.sendActivity(`error: ${error.message}`);
};

const card = (text, ...actions) =>
  CardFactory.adaptiveCard({ type: "AdaptiveCard", version: "1.5", body: [{ type: "TextBlock", text }], actions });

const press = {
  type: "Action.Execute",
  title: "Press",
  verb: "press",
  data: { n: 1 },
  fallback: { type: "Action.Submit", title: "Press", data: { verb: "press", n: 1 } },
};

class Bot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      context.activity.text ? await this.text(context) : await this.submitted(context);
      await next();
    });
  }

  async text(context) {
    const words = context.activity.text.replace(/<at>.*?<\/at>/g, "").trim();
    const command = this[`do_${words}`];
    return command ? command.call(this, context) : context.sendActivity(`echo: ${words}`);
  }

  async submitted(context) {
    const update = MessageFactory.attachment(card(`submitted ${context.activity.value.verb}`));
    update.id = context.activity.replyToId;
    await context.updateActivity(update);
  }

  async do_card(context) {
    await context.sendActivity(MessageFactory.attachment(card("a card", press)));
  }

  async do_update(context) {
    const { id } = await context.sendActivity(MessageFactory.attachment(card("before")));
    const update = MessageFactory.attachment(card("after"));
    update.id = id;
    await context.updateActivity(update);
  }

  async do_delete(context) {
    const { id } = await context.sendActivity("going");
    await context.deleteActivity(id);
  }

  async do_thread(context) {
    const channel = context.activity.channelData.channel.id;
    const [reference] = await TeamsInfo.sendMessageToTeamsChannel(context, MessageFactory.text("a new thread"), channel, "no-app");
    await adapter.continueConversationAsync("", reference, async (there) => {
      await there.sendActivity("first reply");
    });
  }

  async do_members(context) {
    const names = [];
    let token;
    let pages = 0;
    do {
      const page = await TeamsInfo.getPagedMembers(context, 50, token);
      names.push(...page.members.map((m) => m.name));
      token = page.continuationToken;
      pages++;
    } while (token);
    await context.sendActivity(`${names.length} members on ${pages} pages`);
  }

  async do_team(context) {
    const details = await TeamsInfo.getTeamDetails(context);
    const channels = await TeamsInfo.getTeamChannels(context);
    await context.sendActivity(`${details.name}: ${channels.length} channels`);
  }

  async do_greet(context) {
    const { members } = await TeamsInfo.getPagedMembers(context);
    for (const member of members) {
      const parameters = { members: [member], tenantId: context.activity.conversation.tenantId, isGroup: false };
      await adapter.createConversationAsync("", "msteams", context.activity.serviceUrl, null, parameters, async (chat) => {
        await chat.sendActivity(`hello ${member.name}`);
      });
    }
  }

  async onAdaptiveCardInvoke(context, value) {
    await context.sendActivity(`trigger ${context.activity.value.trigger ?? "none"}`);
    const { content } = card(`pressed ${value.action.verb} ${value.action.data.n}`);
    return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: content };
  }
}

const bot = new Bot();
const server = http.createServer((request, response) => {
  if (request.method !== "POST") return response.writeHead(404).end();
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    request.body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    response.status = (code) => {
      response.statusCode = code;
      return response;
    };
    response.header = (name, value) => response.setHeader(name, value);
    response.send = (body) => {
      const json = typeof body === "object";
      if (json) response.setHeader("content-type", "application/json");
      response.write(json ? JSON.stringify(body) : String(body));
    };
    adapter.process(request, response, (context) => bot.run(context)).catch((error) => {
      console.error(error);
      response.statusCode = 500;
      response.end();
    });
  });
});
server.listen(0, "127.0.0.1", () => console.log(`listening ${server.address().port}`));
