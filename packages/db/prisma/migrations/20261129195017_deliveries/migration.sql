-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('PUSH', 'EMAIL', 'WEBHOOK');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('WAITING', 'SENDING', 'SENT', 'UNKNOWN', 'REFUSED', 'DROPPED', 'GIVEN_UP');

-- AlterTable
ALTER TABLE "FailedWork" ADD COLUMN     "problem" JSONB,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "spreadAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "notificationId" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "targetId" UUID NOT NULL,
    "status" "DeliveryStatus" NOT NULL DEFAULT 'WAITING',
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "messageId" UUID,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PushDevice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "authKey" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PushDevice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticePreference" (
    "id" UUID NOT NULL,
    "channels" JSONB NOT NULL DEFAULT '{}',
    "paces" JSONB NOT NULL DEFAULT '{}',
    "quietFrom" INTEGER,
    "quietTo" INTEGER,
    "language" TEXT NOT NULL DEFAULT 'zh-CN',
    "email" TEXT,
    "emailToConfirm" TEXT,
    "emailCode" TEXT,
    "emailCodeUntil" TIMESTAMPTZ(3),
    "emailCodeTries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NoticePreference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Delivery_channel_targetId_status_idx" ON "Delivery"("channel", "targetId", "status");

-- CreateIndex
CREATE INDEX "Delivery_status_dueAt_idx" ON "Delivery"("status", "dueAt");

-- CreateIndex
CREATE INDEX "Delivery_messageId_idx" ON "Delivery"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_notificationId_channel_targetId_key" ON "Delivery"("notificationId", "channel", "targetId");

-- CreateIndex
CREATE UNIQUE INDEX "PushDevice_sessionId_key" ON "PushDevice"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "PushDevice_endpoint_key" ON "PushDevice"("endpoint");

-- CreateIndex
CREATE INDEX "PushDevice_userId_idx" ON "PushDevice"("userId");

-- CreateIndex
CREATE INDEX "Notification_spreadAt_id_idx" ON "Notification"("spreadAt", "id");

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "Notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushDevice" ADD CONSTRAINT "PushDevice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushDevice" ADD CONSTRAINT "PushDevice_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticePreference" ADD CONSTRAINT "NoticePreference_id_fkey" FOREIGN KEY ("id") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was told before there were channels does not go by them.
UPDATE "Notification" SET "spreadAt" = "createdAt";
