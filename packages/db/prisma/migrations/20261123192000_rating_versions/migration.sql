-- A rating keeps what it said before each change; which words are released follows from the ratings themselves.
ALTER TABLE "Rating" ADD COLUMN "earlierVersions" JSONB NOT NULL DEFAULT '[]';
DROP TABLE "RatingWordsRelease";
