// TECTRA_WEBHOOK_SECRET=whsec_… node receiver.js
import "reflect-metadata";
import { Controller, Module, Post, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Request, Response } from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event, request: Request) => console.log("anchored:", event.data.batch_id, request.ip));

@Controller("webhooks")
class WebhooksController {
  @Post("tectra")
  receive(@Req() request: Request, @Res() response: Response) {
    return receiver.handler(request, response);
  }
}

@Module({ controllers: [WebhooksController] })
class AppModule {}

// rawBody: Nest parses every body, and keeps its bytes beside it.
const app = await NestFactory.create<NestExpressApplication>(AppModule, { rawBody: process.env.RAW_BODY !== "no" });
app.useBodyParser("json", { limit: "1mb" });
await app.listen(3000);
