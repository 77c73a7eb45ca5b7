-- CreateEnum
CREATE TYPE "BrandCategory" AS ENUM ('TOBACCO', 'SPIRITS', 'BEER', 'BEVERAGE', 'SNACK', 'HOUSEHOLD');

-- CreateEnum
CREATE TYPE "ParticipationStatus" AS ENUM ('JOINED', 'DECLINED');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('NO_SPACE', 'NOT_MY_CUSTOMERS', 'TOO_MUCH_WORK', 'MARGIN_TOO_LOW', 'STOCK_LEFT', 'OTHER');

-- CreateEnum
CREATE TYPE "GuidanceKind" AS ENUM ('DISPLAY', 'PLACEMENT', 'SERVICE', 'POLICY');

-- CreateEnum
CREATE TYPE "HelpRequestStatus" AS ENUM ('NEW', 'IN_PROGRESS', 'WAITING_ON_RETAILER', 'RESOLVED', 'CLOSED');

-- CreateEnum
CREATE TYPE "HelpRequestCategory" AS ENUM ('DISPLAY', 'SUPPLY', 'DELIVERY', 'PAYMENT', 'PRICE_TAG', 'LICENCE', 'EQUIPMENT', 'COMPLAINT', 'IDEA', 'OTHER');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('NORMAL', 'URGENT');

-- CreateEnum
CREATE TYPE "HelpRequestEventKind" AS ENUM ('OPENED', 'REPLIED', 'NOTED', 'ASSIGNED', 'HANDED_OVER', 'WAITING', 'RESUMED', 'RESOLVED', 'REOPENED', 'CLOSED', 'ESCALATED', 'CONFIDENTIALITY_LIFTED');

-- CreateEnum
CREATE TYPE "RatingOccasion" AS ENUM ('VISIT', 'REQUEST', 'QUARTER');

-- CreateEnum
CREATE TYPE "RatingReason" AS ENUM ('PUNCTUAL', 'HELPFUL', 'CLEAR_GUIDANCE', 'FAIR', 'KEPT_PROMISES', 'LATE', 'PUSHY', 'CARELESS', 'UNCLEAR', 'DID_NOT_COME');

-- CreateEnum
CREATE TYPE "RegionKind" AS ENUM ('COMPANY', 'BRANCH', 'DEPARTMENT');

-- CreateEnum
CREATE TYPE "RegisterImportStatus" AS ENUM ('RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "RegisterImportIssueKind" AS ENUM ('CORRECTED', 'DOUBTFUL', 'SKIPPED', 'REFUSED');

-- CreateEnum
CREATE TYPE "Format" AS ENUM ('CONVENIENCE', 'SUPERMARKET', 'MALL', 'GROCERY', 'TOBACCO_SPECIALIST', 'ENTERTAINMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "MarketType" AS ENUM ('URBAN', 'RURAL');

-- CreateEnum
CREATE TYPE "BusinessDistrict" AS ENUM ('RESIDENTIAL', 'MARKET', 'SCHOOL', 'TOURIST', 'TRANSPORT', 'OFFICE', 'INDUSTRIAL', 'COMMERCIAL_LEISURE', 'OTHER');

-- CreateEnum
CREATE TYPE "PlaceStatus" AS ENUM ('KNOWN', 'DOUBTFUL', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('ADMIN', 'SUPERVISOR', 'MANAGER', 'ORDER_CLERK', 'COURIER', 'INSPECTOR');

-- CreateEnum
CREATE TYPE "VisitStatus" AS ENUM ('PLANNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'MISSED');

-- CreateEnum
CREATE TYPE "TraceAnswer" AS ENUM ('COUNTERSIGNED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "FindingKind" AS ENUM ('DISPLAY', 'PRICE_TAG', 'OUT_OF_STOCK', 'EXPIRED_GOODS', 'MATERIAL', 'EQUIPMENT', 'LICENCE', 'SERVICE', 'OTHER');

-- CreateEnum
CREATE TYPE "PromiseStatus" AS ENUM ('OPEN', 'KEPT', 'BROKEN', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "sequence" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "userId" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT,
    "address" TEXT,
    "requestId" TEXT,
    "changes" JSONB NOT NULL DEFAULT '{}',
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Brand" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "category" "BrandCategory" NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "descriptionEn" TEXT,
    "imageId" UUID,
    "retiredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Brand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "brandId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "unit" TEXT NOT NULL,
    "unitEn" TEXT,
    "packBarcode" TEXT,
    "cartonBarcode" TEXT,
    "wholesaleCents" INTEGER NOT NULL,
    "retailCents" INTEGER NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "descriptionEn" TEXT,
    "imageId" UUID,
    "launchedOn" DATE,
    "retiredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Audience" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regionIds" UUID[],
    "marketTypes" "MarketType"[],
    "formats" "Format"[],
    "businessDistricts" "BusinessDistrict"[],
    "gradeFrom" SMALLINT,
    "gradeTo" SMALLINT,
    "includeRetailerIds" UUID[],
    "excludeRetailerIds" UUID[],

    CONSTRAINT "Audience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "brandId" UUID NOT NULL,
    "audienceId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "body" TEXT NOT NULL DEFAULT '',
    "bodyEn" TEXT,
    "gain" TEXT NOT NULL DEFAULT '',
    "gainEn" TEXT,
    "rewardCents" INTEGER,
    "material" TEXT,
    "materialEn" TEXT,
    "imageId" UUID,
    "displayAsked" BOOLEAN NOT NULL DEFAULT false,
    "referenceImageId" UUID,
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "replyBy" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT,
    "createdById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignProduct" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "campaignId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "CampaignProduct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "campaignId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "status" "ParticipationStatus" NOT NULL,
    "declineReason" "DeclineReason",
    "declineWords" TEXT,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Company" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Shanghai',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingCalendar" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hours" JSONB NOT NULL,
    "daysOff" DATE[],
    "workingDays" DATE[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkingCalendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceLevelPolicy" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "category" "HelpRequestCategory" NOT NULL,
    "urgency" "Urgency" NOT NULL,
    "firstResponseMinutes" INTEGER NOT NULL,
    "resolutionMinutes" INTEGER NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ServiceLevelPolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "File" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "uploadedById" UUID,
    "storageKey" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "perceptualHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "helpRequestMessageId" UUID,
    "traceId" UUID,

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Guidance" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "GuidanceKind" NOT NULL,
    "authorId" UUID NOT NULL,
    "audienceId" UUID NOT NULL,
    "validUntil" DATE,
    "withdrawnAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Guidance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuidanceVersion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "guidanceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "intro" TEXT NOT NULL DEFAULT '',
    "introEn" TEXT,
    "question" TEXT,
    "questionEn" TEXT,
    "options" TEXT[],
    "optionsEn" TEXT[],
    "rightOption" SMALLINT,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GuidanceVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuidanceStep" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "versionId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "body" TEXT NOT NULL DEFAULT '',
    "bodyEn" TEXT,
    "toDo" TEXT,
    "toDoEn" TEXT,
    "notToDo" TEXT,
    "notToDoEn" TEXT,
    "imageId" UUID,

    CONSTRAINT "GuidanceStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Receipt" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "versionId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "readToEndAt" TIMESTAMPTZ(3),
    "understoodAt" TIMESTAMPTZ(3),
    "wrongAnswers" INTEGER NOT NULL DEFAULT 0,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpRequest" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" SERIAL NOT NULL,
    "retailerId" UUID NOT NULL,
    "category" "HelpRequestCategory" NOT NULL,
    "urgency" "Urgency" NOT NULL,
    "words" TEXT NOT NULL,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "complaintAboutId" UUID,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "status" "HelpRequestStatus" NOT NULL DEFAULT 'NEW',
    "desk" "StaffRole" NOT NULL,
    "assigneeId" UUID,
    "firstRespondedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "firstResponseDueAt" TIMESTAMPTZ(3),
    "resolutionDueAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "lastEventAt" TIMESTAMPTZ(3) NOT NULL,
    "idempotencyKey" UUID NOT NULL,

    CONSTRAINT "HelpRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpRequestEvent" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "requestId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "HelpRequestEventKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID,
    "byRetailer" BOOLEAN NOT NULL DEFAULT false,
    "desk" "StaffRole",
    "assigneeId" UUID,
    "reason" TEXT,

    CONSTRAINT "HelpRequestEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpRequestMessage" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "requestId" UUID NOT NULL,
    "staffId" UUID,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "idempotencyKey" UUID NOT NULL,

    CONSTRAINT "HelpRequestMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "subjectId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "retailerId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "role" "StaffRole" NOT NULL,
    "occasion" "RatingOccasion" NOT NULL,
    "visitId" UUID,
    "helpRequestId" UUID,
    "quarter" TEXT,
    "stars" SMALLINT NOT NULL,
    "reasons" "RatingReason"[],
    "words" TEXT,
    "signed" BOOLEAN NOT NULL DEFAULT false,
    "ratedAt" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RatingInvitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "retailerId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "role" "StaffRole" NOT NULL,
    "occasion" "RatingOccasion" NOT NULL,
    "visitId" UUID,
    "helpRequestId" UUID,
    "quarter" TEXT,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "dismissedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RatingInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RatingWordsRelease" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "staffId" UUID NOT NULL,
    "role" "StaffRole" NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL,
    "words" TEXT[],

    CONSTRAINT "RatingWordsRelease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Region" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "RegionKind" NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "parentId" UUID,
    "path" UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Territory" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "regionId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Territory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TerritoryMember" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "territoryId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "role" "StaffRole" NOT NULL,

    CONSTRAINT "TerritoryMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterMapping" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegisterMapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterImport" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "mappingName" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "status" "RegisterImportStatus" NOT NULL DEFAULT 'RUNNING',
    "startedById" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "rowsDone" INTEGER NOT NULL DEFAULT 0,
    "rowsTotal" INTEGER,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "corrected" INTEGER NOT NULL DEFAULT 0,
    "doubtful" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,

    CONSTRAINT "RegisterImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterImportIssue" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "licenceNumber" TEXT,
    "kind" "RegisterImportIssueKind" NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "value" TEXT,

    CONSTRAINT "RegisterImportIssue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "retailerId" UUID NOT NULL,
    "said" JSONB NOT NULL,
    "importId" UUID,
    "line" INTEGER NOT NULL,

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("retailerId")
);

-- CreateTable
CREATE TABLE "Retailer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "licenceNumber" TEXT NOT NULL,
    "licenceExpiresOn" DATE,
    "licenceRevokedAt" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL,
    "holderName" TEXT,
    "contactName" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "regionId" UUID NOT NULL,
    "territoryId" UUID,
    "format" "Format" NOT NULL DEFAULT 'OTHER',
    "marketType" "MarketType" NOT NULL DEFAULT 'URBAN',
    "businessDistrict" "BusinessDistrict" NOT NULL DEFAULT 'OTHER',
    "grade" SMALLINT,
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "placeStatus" "PlaceStatus" NOT NULL DEFAULT 'UNKNOWN',
    "areaSquareMetres" DOUBLE PRECISION,
    "openedOn" DATE,
    "closedAt" TIMESTAMPTZ(3),
    "userId" UUID,
    "lastVisitedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Retailer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "roles" "StaffRole"[],
    "regionId" UUID NOT NULL,
    "userId" UUID,
    "leftAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT,
    "displayUsername" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupToken" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetupToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "retailerId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "status" "VisitStatus" NOT NULL,
    "plannedOn" DATE,
    "plannedOrder" SMALLINT,
    "startedAt" TIMESTAMPTZ(3),
    "startLongitude" DOUBLE PRECISION,
    "startLatitude" DOUBLE PRECISION,
    "startDistanceMetres" INTEGER,
    "outsideFence" BOOLEAN NOT NULL DEFAULT false,
    "completedAt" TIMESTAMPTZ(3),
    "endLongitude" DOUBLE PRECISION,
    "endLatitude" DOUBLE PRECISION,
    "cancelledAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "draft" JSONB,
    "draftSavedAt" TIMESTAMPTZ(3),
    "idempotencyKey" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Trace" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "visitId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "chainIndex" INTEGER NOT NULL,
    "commentary" TEXT NOT NULL,
    "heard" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL,
    "signatureName" TEXT NOT NULL,
    "signatureFileId" UUID,
    "qualityScore" SMALLINT NOT NULL,
    "qualityReasons" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" "TraceAnswer",
    "answeredAt" TIMESTAMPTZ(3),
    "disputeReason" TEXT,
    "countersignName" TEXT,

    CONSTRAINT "Trace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TraceSuggestion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "traceId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "what" TEXT NOT NULL,
    "forWhom" TEXT,
    "byWhen" DATE,
    "gain" TEXT,

    CONSTRAINT "TraceSuggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "traceId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" "FindingKind" NOT NULL,
    "words" TEXT NOT NULL,
    "fix" TEXT,
    "fixedNow" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TraceBrand" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "traceId" UUID NOT NULL,
    "brandId" UUID NOT NULL,

    CONSTRAINT "TraceBrand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Promise" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "retailerId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "visitId" UUID,
    "helpRequestId" UUID,
    "text" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "status" "PromiseStatus" NOT NULL DEFAULT 'OPEN',
    "settledAt" TIMESTAMPTZ(3),
    "withdrawReason" TEXT,
    "notKeptAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Promise_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_sequence_key" ON "AuditEntry"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_userId_idx" ON "AuditEntry"("userId");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_subjectId_idx" ON "AuditEntry"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Brand_name_key" ON "Brand"("name");

-- CreateIndex
CREATE INDEX "Brand_imageId_idx" ON "Brand"("imageId");

-- CreateIndex
CREATE UNIQUE INDEX "Product_code_key" ON "Product"("code");

-- CreateIndex
CREATE INDEX "Product_brandId_name_id_idx" ON "Product"("brandId", "name", "id");

-- CreateIndex
CREATE INDEX "Product_imageId_idx" ON "Product"("imageId");

-- CreateIndex
CREATE INDEX "Product_name_idx" ON "Product" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_audienceId_key" ON "Campaign"("audienceId");

-- CreateIndex
CREATE INDEX "Campaign_brandId_idx" ON "Campaign"("brandId");

-- CreateIndex
CREATE INDEX "Campaign_createdById_idx" ON "Campaign"("createdById");

-- CreateIndex
CREATE INDEX "Campaign_imageId_idx" ON "Campaign"("imageId");

-- CreateIndex
CREATE INDEX "Campaign_referenceImageId_idx" ON "Campaign"("referenceImageId");

-- CreateIndex
CREATE INDEX "Campaign_publishedAt_endsAt_idx" ON "Campaign"("publishedAt", "endsAt");

-- CreateIndex
CREATE INDEX "Campaign_updatedAt_id_idx" ON "Campaign"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "CampaignProduct_productId_idx" ON "CampaignProduct"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignProduct_campaignId_productId_key" ON "CampaignProduct"("campaignId", "productId");

-- CreateIndex
CREATE INDEX "Participation_retailerId_answeredAt_idx" ON "Participation"("retailerId", "answeredAt");

-- CreateIndex
CREATE INDEX "Participation_campaignId_answeredAt_id_idx" ON "Participation"("campaignId", "answeredAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_campaignId_retailerId_key" ON "Participation"("campaignId", "retailerId");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceLevelPolicy_category_urgency_validFrom_key" ON "ServiceLevelPolicy"("category", "urgency", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "File_storageKey_key" ON "File"("storageKey");

-- CreateIndex
CREATE INDEX "File_uploadedById_idx" ON "File"("uploadedById");

-- CreateIndex
CREATE INDEX "File_helpRequestMessageId_idx" ON "File"("helpRequestMessageId");

-- CreateIndex
CREATE INDEX "File_traceId_idx" ON "File"("traceId");

-- CreateIndex
CREATE UNIQUE INDEX "Guidance_audienceId_key" ON "Guidance"("audienceId");

-- CreateIndex
CREATE INDEX "Guidance_authorId_idx" ON "Guidance"("authorId");

-- CreateIndex
CREATE INDEX "Guidance_publishedAt_id_idx" ON "Guidance"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Guidance_updatedAt_id_idx" ON "Guidance"("updatedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GuidanceVersion_guidanceId_number_key" ON "GuidanceVersion"("guidanceId", "number");

-- CreateIndex
CREATE INDEX "GuidanceStep_imageId_idx" ON "GuidanceStep"("imageId");

-- CreateIndex
CREATE UNIQUE INDEX "GuidanceStep_versionId_position_key" ON "GuidanceStep"("versionId", "position");

-- CreateIndex
CREATE INDEX "Receipt_retailerId_idx" ON "Receipt"("retailerId");

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_versionId_retailerId_key" ON "Receipt"("versionId", "retailerId");

-- CreateIndex
CREATE UNIQUE INDEX "HelpRequest_number_key" ON "HelpRequest"("number");

-- CreateIndex
CREATE UNIQUE INDEX "HelpRequest_idempotencyKey_key" ON "HelpRequest"("idempotencyKey");

-- CreateIndex
CREATE INDEX "HelpRequest_retailerId_lastEventAt_id_idx" ON "HelpRequest"("retailerId", "lastEventAt", "id");

-- CreateIndex
CREATE INDEX "HelpRequest_assigneeId_status_idx" ON "HelpRequest"("assigneeId", "status");

-- CreateIndex
CREATE INDEX "HelpRequest_desk_status_dueAt_id_idx" ON "HelpRequest"("desk", "status", "dueAt", "id");

-- CreateIndex
CREATE INDEX "HelpRequest_status_dueAt_id_idx" ON "HelpRequest"("status", "dueAt", "id");

-- CreateIndex
CREATE INDEX "HelpRequest_complaintAboutId_idx" ON "HelpRequest"("complaintAboutId");

-- CreateIndex
CREATE INDEX "HelpRequest_lastEventAt_id_idx" ON "HelpRequest"("lastEventAt", "id");

-- CreateIndex
CREATE INDEX "HelpRequestEvent_staffId_idx" ON "HelpRequestEvent"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "HelpRequestEvent_requestId_sequence_key" ON "HelpRequestEvent"("requestId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "HelpRequestMessage_idempotencyKey_key" ON "HelpRequestMessage"("idempotencyKey");

-- CreateIndex
CREATE INDEX "HelpRequestMessage_requestId_at_id_idx" ON "HelpRequestMessage"("requestId", "at", "id");

-- CreateIndex
CREATE INDEX "HelpRequestMessage_staffId_idx" ON "HelpRequestMessage"("staffId");

-- CreateIndex
CREATE INDEX "Notification_userId_createdAt_id_idx" ON "Notification"("userId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Rating_staffId_role_ratedAt_idx" ON "Rating"("staffId", "role", "ratedAt");

-- CreateIndex
CREATE INDEX "Rating_visitId_idx" ON "Rating"("visitId");

-- CreateIndex
CREATE INDEX "Rating_helpRequestId_idx" ON "Rating"("helpRequestId");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_retailerId_role_visitId_key" ON "Rating"("retailerId", "role", "visitId");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_retailerId_role_helpRequestId_key" ON "Rating"("retailerId", "role", "helpRequestId");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_retailerId_role_quarter_key" ON "Rating"("retailerId", "role", "quarter");

-- CreateIndex
CREATE INDEX "RatingInvitation_retailerId_invitedAt_idx" ON "RatingInvitation"("retailerId", "invitedAt");

-- CreateIndex
CREATE INDEX "RatingInvitation_staffId_role_invitedAt_idx" ON "RatingInvitation"("staffId", "role", "invitedAt");

-- CreateIndex
CREATE INDEX "RatingInvitation_visitId_idx" ON "RatingInvitation"("visitId");

-- CreateIndex
CREATE INDEX "RatingInvitation_helpRequestId_idx" ON "RatingInvitation"("helpRequestId");

-- CreateIndex
CREATE UNIQUE INDEX "RatingInvitation_retailerId_role_visitId_key" ON "RatingInvitation"("retailerId", "role", "visitId");

-- CreateIndex
CREATE UNIQUE INDEX "RatingInvitation_retailerId_role_helpRequestId_key" ON "RatingInvitation"("retailerId", "role", "helpRequestId");

-- CreateIndex
CREATE UNIQUE INDEX "RatingInvitation_retailerId_role_quarter_key" ON "RatingInvitation"("retailerId", "role", "quarter");

-- CreateIndex
CREATE INDEX "RatingWordsRelease_staffId_role_releasedAt_idx" ON "RatingWordsRelease"("staffId", "role", "releasedAt");

-- CreateIndex
CREATE INDEX "Region_path_idx" ON "Region" USING GIN ("path");

-- CreateIndex
CREATE UNIQUE INDEX "Region_parentId_name_key" ON "Region"("parentId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Territory_regionId_name_key" ON "Territory"("regionId", "name");

-- CreateIndex
CREATE INDEX "TerritoryMember_staffId_idx" ON "TerritoryMember"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "TerritoryMember_territoryId_role_key" ON "TerritoryMember"("territoryId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterMapping_name_key" ON "RegisterMapping"("name");

-- CreateIndex
CREATE INDEX "RegisterImport_fileHash_mappingName_idx" ON "RegisterImport"("fileHash", "mappingName");

-- CreateIndex
CREATE INDEX "RegisterImport_startedById_idx" ON "RegisterImport"("startedById");

-- CreateIndex
CREATE INDEX "RegisterImport_startedAt_id_idx" ON "RegisterImport"("startedAt", "id");

-- CreateIndex
CREATE INDEX "RegisterImportIssue_importId_line_idx" ON "RegisterImportIssue"("importId", "line");

-- CreateIndex
CREATE INDEX "RegisterEntry_importId_idx" ON "RegisterEntry"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "Retailer_licenceNumber_key" ON "Retailer"("licenceNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Retailer_userId_key" ON "Retailer"("userId");

-- CreateIndex
CREATE INDEX "Retailer_regionId_name_id_idx" ON "Retailer"("regionId", "name", "id");

-- CreateIndex
CREATE INDEX "Retailer_territoryId_name_id_idx" ON "Retailer"("territoryId", "name", "id");

-- CreateIndex
CREATE INDEX "Retailer_territoryId_lastVisitedAt_id_idx" ON "Retailer"("territoryId", "lastVisitedAt", "id");

-- CreateIndex
CREATE INDEX "Retailer_name_id_idx" ON "Retailer"("name", "id");

-- CreateIndex
CREATE INDEX "Retailer_lastVisitedAt_id_idx" ON "Retailer"("lastVisitedAt", "id");

-- CreateIndex
CREATE INDEX "Retailer_grade_id_idx" ON "Retailer"("grade", "id");

-- CreateIndex
CREATE INDEX "Retailer_name_idx" ON "Retailer" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Retailer_address_idx" ON "Retailer" USING GIN ("address" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Retailer_licenceNumber_idx" ON "Retailer" USING GIN ("licenceNumber" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Staff_userId_key" ON "Staff"("userId");

-- CreateIndex
CREATE INDEX "Staff_regionId_idx" ON "Staff"("regionId");

-- CreateIndex
CREATE INDEX "Staff_name_id_idx" ON "Staff"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "SetupToken_tokenHash_key" ON "SetupToken"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_idempotencyKey_key" ON "Visit"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Visit_retailerId_startedAt_id_idx" ON "Visit"("retailerId", "startedAt", "id");

-- CreateIndex
CREATE INDEX "Visit_staffId_status_idx" ON "Visit"("staffId", "status");

-- CreateIndex
CREATE INDEX "Visit_staffId_plannedOn_plannedOrder_idx" ON "Visit"("staffId", "plannedOn", "plannedOrder");

-- CreateIndex
CREATE INDEX "Visit_staffId_startedAt_id_idx" ON "Visit"("staffId", "startedAt", "id");

-- CreateIndex
CREATE INDEX "Visit_startedAt_id_idx" ON "Visit"("startedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Trace_hash_key" ON "Trace"("hash");

-- CreateIndex
CREATE INDEX "Trace_signatureFileId_idx" ON "Trace"("signatureFileId");

-- CreateIndex
CREATE INDEX "Trace_retailerId_submittedAt_id_idx" ON "Trace"("retailerId", "submittedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Trace_visitId_version_key" ON "Trace"("visitId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Trace_retailerId_chainIndex_key" ON "Trace"("retailerId", "chainIndex");

-- CreateIndex
CREATE UNIQUE INDEX "TraceSuggestion_traceId_position_key" ON "TraceSuggestion"("traceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_traceId_position_key" ON "Finding"("traceId", "position");

-- CreateIndex
CREATE INDEX "TraceBrand_brandId_idx" ON "TraceBrand"("brandId");

-- CreateIndex
CREATE UNIQUE INDEX "TraceBrand_traceId_brandId_key" ON "TraceBrand"("traceId", "brandId");

-- CreateIndex
CREATE INDEX "Promise_retailerId_status_dueOn_id_idx" ON "Promise"("retailerId", "status", "dueOn", "id");

-- CreateIndex
CREATE INDEX "Promise_staffId_status_dueOn_id_idx" ON "Promise"("staffId", "status", "dueOn", "id");

-- CreateIndex
CREATE INDEX "Promise_visitId_idx" ON "Promise"("visitId");

-- CreateIndex
CREATE INDEX "Promise_helpRequestId_idx" ON "Promise"("helpRequestId");

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Brand" ADD CONSTRAINT "Brand_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_audienceId_fkey" FOREIGN KEY ("audienceId") REFERENCES "Audience"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_referenceImageId_fkey" FOREIGN KEY ("referenceImageId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignProduct" ADD CONSTRAINT "CampaignProduct_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignProduct" ADD CONSTRAINT "CampaignProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_helpRequestMessageId_fkey" FOREIGN KEY ("helpRequestMessageId") REFERENCES "HelpRequestMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guidance" ADD CONSTRAINT "Guidance_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guidance" ADD CONSTRAINT "Guidance_audienceId_fkey" FOREIGN KEY ("audienceId") REFERENCES "Audience"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuidanceVersion" ADD CONSTRAINT "GuidanceVersion_guidanceId_fkey" FOREIGN KEY ("guidanceId") REFERENCES "Guidance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuidanceStep" ADD CONSTRAINT "GuidanceStep_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "GuidanceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuidanceStep" ADD CONSTRAINT "GuidanceStep_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "GuidanceVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_complaintAboutId_fkey" FOREIGN KEY ("complaintAboutId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequestEvent" ADD CONSTRAINT "HelpRequestEvent_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "HelpRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequestEvent" ADD CONSTRAINT "HelpRequestEvent_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequestMessage" ADD CONSTRAINT "HelpRequestMessage_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "HelpRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequestMessage" ADD CONSTRAINT "HelpRequestMessage_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_helpRequestId_fkey" FOREIGN KEY ("helpRequestId") REFERENCES "HelpRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingInvitation" ADD CONSTRAINT "RatingInvitation_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingInvitation" ADD CONSTRAINT "RatingInvitation_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingInvitation" ADD CONSTRAINT "RatingInvitation_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingInvitation" ADD CONSTRAINT "RatingInvitation_helpRequestId_fkey" FOREIGN KEY ("helpRequestId") REFERENCES "HelpRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingWordsRelease" ADD CONSTRAINT "RatingWordsRelease_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Territory" ADD CONSTRAINT "Territory_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritoryMember" ADD CONSTRAINT "TerritoryMember_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritoryMember" ADD CONSTRAINT "TerritoryMember_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterImport" ADD CONSTRAINT "RegisterImport_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterImportIssue" ADD CONSTRAINT "RegisterImportIssue_importId_fkey" FOREIGN KEY ("importId") REFERENCES "RegisterImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_importId_fkey" FOREIGN KEY ("importId") REFERENCES "RegisterImport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retailer" ADD CONSTRAINT "Retailer_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retailer" ADD CONSTRAINT "Retailer_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retailer" ADD CONSTRAINT "Retailer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trace" ADD CONSTRAINT "Trace_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trace" ADD CONSTRAINT "Trace_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trace" ADD CONSTRAINT "Trace_signatureFileId_fkey" FOREIGN KEY ("signatureFileId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TraceSuggestion" ADD CONSTRAINT "TraceSuggestion_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TraceBrand" ADD CONSTRAINT "TraceBrand_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TraceBrand" ADD CONSTRAINT "TraceBrand_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_helpRequestId_fkey" FOREIGN KEY ("helpRequestId") REFERENCES "HelpRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
