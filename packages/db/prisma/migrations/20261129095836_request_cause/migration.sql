-- CreateEnum
CREATE TYPE "HelpRequestCause" AS ENUM ('ASKED', 'PROMISE_BROKEN');

-- AlterTable
ALTER TABLE "HelpRequest" ADD COLUMN     "cause" "HelpRequestCause" NOT NULL DEFAULT 'ASKED';

-- The words that the server gave such a request before were two languages in one sentence, and stood as if the shop had said them.
UPDATE "HelpRequest" request
  SET cause = 'PROMISE_BROKEN', words = substr(words, length('承诺没有兑现（promise not kept）：') + 1)
  WHERE words LIKE '承诺没有兑现（promise not kept）：%'
    AND EXISTS (SELECT FROM "Promise" WHERE "brokenRequestId" = request.id);
DELETE FROM "HelpRequestMessage" message USING "HelpRequest" request
  WHERE message."requestId" = request.id AND request.cause = 'PROMISE_BROKEN'
    AND message.body LIKE '承诺没有兑现（promise not kept）：%' AND message."staffId" IS NULL
    AND NOT EXISTS (SELECT FROM "File" WHERE "helpRequestMessageId" = message.id);
