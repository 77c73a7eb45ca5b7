-- CreateIndex
CREATE INDEX "Retailer_marketType_regionId_format_businessDistrict_grade__idx" ON "Retailer"("marketType", "regionId", "format", "businessDistrict", "grade", "closedAt");
