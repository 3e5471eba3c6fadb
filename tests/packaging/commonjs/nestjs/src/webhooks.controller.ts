import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Webhook } from 'hookseal';
import { Receiver } from 'hookseal/express';
import { tectra } from 'hookseal/providers/tectra';

export const webhook = new Webhook(tectra, 'whsec_a_secret_of_the_tests');
export const signed: string[] = [];

const receiver = new Receiver(webhook).on('content.signed', (event) => {
  signed.push(event.data.record_id);
});

@Controller('webhooks')
export class WebhooksController {
  @Post('tectra')
  receive(@Req() request: Request, @Res() response: Response) {
    return receiver.handler(request, response);
  }
}
