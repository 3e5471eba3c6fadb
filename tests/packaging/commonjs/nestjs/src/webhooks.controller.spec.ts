import { Test } from '@nestjs/testing';
import { NestExpressApplication } from '@nestjs/platform-express';
import { WebhookVerificationError } from 'hookseal';
import { signedDelivery } from 'hookseal/testing';
import request from 'supertest';
import { WebhooksController, signed, webhook } from './webhooks.controller';

describe('WebhooksController', () => {
  let app: NestExpressApplication;

  beforeEach(async () => {
    const module = await Test.createTestingModule({ controllers: [WebhooksController] }).compile();
    app = module.createNestApplication<NestExpressApplication>({ rawBody: true });
    await app.init();
  });
  afterEach(() => app.close());

  it('takes a signed delivery, and refuses a forged one', async () => {
    const { body, headers } = signedDelivery(webhook, 'content.signed', { data: { record_id: 'rec_1' } });
    const forged = body.replace('rec_1', 'rec_2');
    const send = (text: string) => request(app.getHttpServer()).post('/webhooks/tectra').set(headers).set('Content-Type', 'application/json').send(text);
    await send(body).expect(200);
    await send(forged).expect(401);
    expect(signed).toEqual(['rec_1']);
    expect(() => webhook.verify(forged, headers)).toThrow(WebhookVerificationError);
  });
});
