-- What few shops have is found without reading all of them: a doubtful place, a licence that nobody could read.
-- CreateIndex
CREATE INDEX "Retailer_placeStatus_name_id_idx" ON "Retailer"("placeStatus", "name", "id");

-- CreateIndex
CREATE INDEX "Retailer_licenceHasNoEnd_licenceExpiresOn_id_idx" ON "Retailer"("licenceHasNoEnd", "licenceExpiresOn", "id");
