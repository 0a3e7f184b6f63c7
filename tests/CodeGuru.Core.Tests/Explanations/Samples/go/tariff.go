package tariff

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
	"strconv"
	"strings"
	"time"
)

type Kind int

const (
	Flat Kind = iota
	Tiered
	TimeOfUse
)

func (k Kind) String() string {
	switch k {
	case Flat:
		return "flat"
	case Tiered:
		return "tiered"
	case TimeOfUse:
		return "time of use"
	default:
		return fmt.Sprintf("Kind(%d)", int(k))
	}
}

type Reading struct {
	At  time.Time
	KWh float64
}

type Pricer interface {
	Kind() Kind
	Price(readings []Reading) (cents int64, err error)
}

type flatRate struct {
	centsPerKWh float64
}

func (f flatRate) Kind() Kind { return Flat }

func (f flatRate) Price(readings []Reading) (int64, error) {
	return round(total(readings) * f.centsPerKWh), nil
}

type Tier struct {
	UpTo        float64
	CentsPerKWh float64
}

type tieredRate struct {
	tiers []Tier
}

func (t tieredRate) Kind() Kind { return Tiered }

func (t tieredRate) Price(readings []Reading) (int64, error) {
	remaining := total(readings)
	lower, cents := 0.0, 0.0
	for _, tier := range t.tiers {
		if remaining <= 0 {
			break
		}
		used := math.Min(remaining, tier.UpTo-lower)
		cents += used * tier.CentsPerKWh
		remaining -= used
		lower = tier.UpTo
	}
	if remaining > 0 {
		return 0, fmt.Errorf("%.1f kWh are above the highest tier", remaining)
	}
	return round(cents), nil
}

type timeOfUse struct {
	peak     func(time.Time) bool
	onPeak   float64
	offPeak  float64
	timeZone *time.Location
}

func (t timeOfUse) Kind() Kind { return TimeOfUse }

func (t timeOfUse) Price(readings []Reading) (int64, error) {
	if t.timeZone == nil {
		return 0, errors.New("a time of use tariff needs a time zone")
	}
	cents := 0.0
	for _, reading := range readings {
		rate := t.offPeak
		if t.peak(reading.At.In(t.timeZone)) {
			rate = t.onPeak
		}
		cents += reading.KWh * rate
	}
	return round(cents), nil
}

type Option func(*builder)

type builder struct {
	flat     float64
	tiers    []Tier
	peak     func(time.Time) bool
	onPeak   float64
	offPeak  float64
	timeZone *time.Location
}

func WithFlatRate(cents float64) Option {
	return func(b *builder) { b.flat = cents }
}

func WithTier(upTo, cents float64) Option {
	return func(b *builder) { b.tiers = append(b.tiers, Tier{UpTo: upTo, CentsPerKWh: cents}) }
}

func WithPeak(isPeak func(time.Time) bool, onPeak, offPeak float64, zone *time.Location) Option {
	return func(b *builder) {
		b.peak, b.onPeak, b.offPeak, b.timeZone = isPeak, onPeak, offPeak, zone
	}
}

func New(options ...Option) (Pricer, error) {
	var b builder
	for _, option := range options {
		option(&b)
	}
	switch {
	case b.peak != nil && len(b.tiers) > 0:
		return nil, errors.New("a tariff is either tiered or by time of use")
	case b.peak != nil:
		return timeOfUse{b.peak, b.onPeak, b.offPeak, b.timeZone}, nil
	case len(b.tiers) > 0:
		sort.Slice(b.tiers, func(i, j int) bool { return b.tiers[i].UpTo < b.tiers[j].UpTo })
		return tieredRate{b.tiers}, nil
	case b.flat > 0:
		return flatRate{b.flat}, nil
	}
	return nil, errors.New("no rate was given")
}

func ReadReadings(r io.Reader) ([]Reading, error) {
	rows := csv.NewReader(r)
	rows.FieldsPerRecord = 2
	var readings []Reading
	for line := 1; ; line++ {
		row, err := rows.Read()
		if err == io.EOF {
			return readings, nil
		}
		if err != nil {
			return nil, err
		}
		reading, err := parseReading(row)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		readings = append(readings, reading)
	}
}

func parseReading(row []string) (reading Reading, err error) {
	if reading.At, err = time.Parse(time.RFC3339, strings.TrimSpace(row[0])); err != nil {
		return
	}
	if reading.KWh, err = strconv.ParseFloat(strings.TrimSpace(row[1]), 64); err != nil {
		return
	}
	if reading.KWh < 0 {
		err = fmt.Errorf("negative reading %g", reading.KWh)
	}
	return
}

func groupBy[K comparable, V any](values []V, key func(V) K) map[K][]V {
	groups := make(map[K][]V)
	for _, value := range values {
		k := key(value)
		groups[k] = append(groups[k], value)
	}
	return groups
}

type MonthlyBill struct {
	Month string
	KWh   float64
	Cents int64
}

func Bill(pricer Pricer, readings []Reading) ([]MonthlyBill, error) {
	months := groupBy(readings, func(r Reading) string { return r.At.Format("2006-01") })
	bills := make([]MonthlyBill, 0, len(months))
	for month, group := range months {
		cents, err := pricer.Price(group)
		if err != nil {
			return nil, fmt.Errorf("%s tariff, %s: %w", pricer.Kind(), month, err)
		}
		bills = append(bills, MonthlyBill{Month: month, KWh: total(group), Cents: cents})
	}
	sort.Slice(bills, func(i, j int) bool { return bills[i].Month < bills[j].Month })
	return bills, nil
}

func total(readings []Reading) (sum float64) {
	for _, reading := range readings {
		sum += reading.KWh
	}
	return sum
}

func round(cents float64) int64 { return int64(math.Round(cents)) }
