# Words shared by all charts.
charts-month = Month
charts-value = Value
charts-label = Label
charts-change = Change
charts-actual = Achieved
charts-target = Planned
charts-country = Country
charts-from = From
charts-to = To
charts-ties = Exchanges
charts-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.
charts-disclaimer-long = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations; they do not express any opinion on the legal status of any country, territory, city or area, of its authorities, or on the delimitation of its frontiers.
charts-disclaimer-kashmir = The dotted line represents approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan; the final status of Jammu and Kashmir has not yet been agreed upon by the parties.
charts-disclaimer-sudan = The final boundary between the Republic of the Sudan and the Republic of South Sudan has not yet been determined.
charts-disclaimer-abyei = The final status of the Abyei area is not yet determined.
charts-disclaimer-falkland = A dispute exists between the Governments of Argentina and the United Kingdom concerning sovereignty over the Falkland Islands (Malvinas).
